namespace DinumTalent.Infrastructure.Files;

/// <summary>Where received files are kept; outside everything that a web server could serve.</summary>
/// <param name="Folder"><c>Files:Folder</c>, "fichiers" in the data folder by default.</param>
public sealed record FileStoreOptions(string Folder);
