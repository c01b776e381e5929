using System.CommandLine;
using System.Globalization;
using DinumTalent.Cli;
using DinumTalent.Cli.Commands;

CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("fr-FR");

var root = new RootCommand("Outil d’exploitation de DinumTalent : base de données, premier administrateur, contrôle du journal, import, données d’essai, appariement de promotions EIG.")
{
    Tool.ContentRoot,
    MigrateCommand.Create(),
    AdminCommand.Create(),
    AuditCommand.Create(),
    ImportCommand.Create(),
    SeedCommand.Create(),
    EigCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
