namespace DinumTalent.Domain.Eig;

/// <summary>All that a reader of the anonymous preselection gets of an application.</summary>
/// <param name="Number">Stands for the name.</param>
/// <param name="Expertises">In the order of the person.</param>
/// <param name="Motivation">Without what tells who wrote it.</param>
/// <param name="Answers">One for each criterion, without what tells who wrote them.</param>
public sealed record AnonymousFile(int Number, IReadOnlyList<Expertise> Expertises, string Motivation, IReadOnlyList<FellowAnswer> Answers);
