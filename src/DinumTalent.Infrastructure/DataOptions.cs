namespace DinumTalent.Infrastructure;

/// <summary>Where what is kept on this machine lies (section "Data").</summary>
public sealed class DataOptions
{
    public const string Section = "Data";

    /// <summary>Folder of the embedded database, files, mailbox and keys, unless each is set apart.</summary>
    public string Folder { get; set; } = "data";
}
