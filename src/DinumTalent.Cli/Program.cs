using System.CommandLine;
using System.Globalization;
using DinumTalent.Cli;
using DinumTalent.Cli.Commands;

CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("fr-FR");

var root = new RootCommand("Outil d’exploitation de DinumTalent : base de données, premier administrateur, contrôle du journal.")
{
    Tool.ContentRoot,
    MigrateCommand.Create(),
    AdminCommand.Create(),
    AuditCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
