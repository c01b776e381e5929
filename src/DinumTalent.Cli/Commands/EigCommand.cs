using System.CommandLine;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;

namespace DinumTalent.Cli.Commands;

/// <summary>The calculation of the application on files, for who wants to redo or to try it; needs neither settings nor database.</summary>
internal static class EigCommand
{
    /// <summary>More of them say nothing new.</summary>
    private const int ToldAtMost = 100;

    private static readonly Option<string> Candidates = new("--candidates")
    {
        Description = "Fichier des vœux : candidat;voeux, identifiants de postes du plus au moins souhaité, séparés par « | ».",
        Required = true,
    };

    private static readonly Option<string> Positions = new("--positions")
    {
        Description = "Fichier des postes : poste;capacite;classement, identifiants de candidats du premier au dernier, séparés par « | ».",
        Required = true,
    };

    private static readonly Option<string> Out = new("--out") { Description = "Fichier à écrire : candidat;poste;rang. Remplacé s’il existe.", Required = true };

    private static readonly Option<string> Optimal = new("--optimal")
    {
        Description = "Côté pour lequel le résultat est le meilleur possible : « candidates » ou « positions ».",
        DefaultValueFactory = _ => "candidates",
    };

    public static Command Create()
    {
        Optimal.AcceptOnlyFromAmong("candidates", "positions");
        var match = new Command("match", "Calcule un appariement stable à partir de fichiers, sans base de données.") { Candidates, Positions, Out, Optimal };
        match.SetAction(parsed => Match(parsed.GetValue(Candidates)!, parsed.GetValue(Positions)!, parsed.GetValue(Out)!,
            parsed.GetValue(Optimal) == "positions" ? MarketSide.Positions : MarketSide.Candidates));
        return new Command("eig", "Promotions EIG.") { match, EigImportCommand.Create() };
    }

    private static int Match(string candidatesPath, string positionsPath, string outPath, MarketSide optimal)
    {
        if (Refusal(candidatesPath, positionsPath, outPath) is { } refusal) return Tool.Fail(refusal, ExitCode.Refused);
        try
        {
            var (candidates, positions, bad) = MatchingFiles.Read(candidatesPath, positionsPath);
            if (bad.Count > 0) return Tell(bad);

            var market = Market.Create(candidates, positions);
            if (market.IsFailure) return Tool.Fail(string.Join(' ', market.Errors.Select(e => e.Message)), ExitCode.Refused);

            var matching = Matching.Of(market.Value, optimal);
            MatchingFiles.Write(outPath, matching);
            Tell(matching);
            return ExitCode.Done;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Tool.Fail($"un fichier ne peut pas être lu ou écrit. {failure.Message}");
        }
    }

    private static string? Refusal(string candidatesPath, string positionsPath, string outPath)
    {
        foreach (var path in new[] { candidatesPath, positionsPath })
        {
            if (!File.Exists(path)) return $"le fichier « {path} » n’existe pas.";
        }

        if (string.IsNullOrWhiteSpace(outPath)) return "donnez un nom au fichier à écrire.";
        var whole = Path.GetFullPath(outPath);
        if (Directory.Exists(whole)) return $"« {outPath} » est un dossier : donnez le nom du fichier à écrire.";
        if (!Directory.Exists(Path.GetDirectoryName(whole))) return $"le dossier de « {outPath} » n’existe pas.";
        if (new FileInfo(whole).LinkTarget is not null) return $"« {outPath} » est un lien : nommez le fichier lui-même.";
        return whole == Path.GetFullPath(candidatesPath) || whole == Path.GetFullPath(positionsPath)
            ? $"« {outPath} » est un des fichiers à lire : donnez un autre nom au résultat."
            : null;
    }

    /// <summary>On the error output, each on a line of its own, however long.</summary>
    private static int Tell(IReadOnlyList<RefusedLine> bad)
    {
        foreach (var line in bad.Take(ToldAtMost)) Console.Error.WriteLine(line);
        if (bad.Count > ToldAtMost) Console.Error.WriteLine($"… et {(bad.Count - ToldAtMost).ToFrench()} autres.");
        return Tool.Fail(bad.Count == 1
            ? "une ligne est à corriger ; rien n’a été calculé ni écrit."
            : $"{bad.Count.ToFrench()} erreurs sont à corriger ; rien n’a été calculé ni écrit.", ExitCode.Refused);
    }

    private static void Tell(Matching matching)
    {
        var (all, first) = (matching.Market.CandidateCount, matching.WishRanks() is [var count, ..] ? count : 0);
        var free = matching.Unfilled().Sum(p => (long)p.Free);
        Tool.Say($"Candidats affectés : {matching.MatchedCount.ToFrench()} sur {all.ToFrench()}, dont {first.ToFrench()} à leur premier vœu.");
        Tool.Say($"Places libres : {free.ToFrench()}.");
        Tool.Say($"C’est le meilleur résultat stable pour les {matching.Optimal.Label()}.");
    }
}
