using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Recruitment;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.TestKit;

public sealed partial class AccessWorld
{
    /// <summary>Sent to <see cref="Who.Candidate"/>, in A, with a stored letter; the first of all to be answered.</summary>
    public Offered Offered { get; private set; } = null!;

    /// <summary>Of <see cref="Who.Candidate"/>, in A.</summary>
    public Arriving Arriving { get; private set; } = null!;

    public string Token(ArrivalTask task) => site.Services.GetRequiredService<IMailLinks>().Token(MailLinkPurpose.ArrivalTask, task.Id.Value);

    /// <summary>A task of the arrival that is the new agent's.</summary>
    public ArrivalTask OwnTask => Arriving.Arrival.Tasks.First(t => t.Role is ArrivalRole.Newcomer);

    /// <summary>Of <see cref="Who.Candidate"/>, in A.</summary>
    public Task<Offered> NewOffer(OfferStatus status = OfferStatus.Sent) => Data.Offered(DirectorateA, status, people[Who.Candidate]);

    /// <summary>Of <see cref="Who.Candidate"/>, in A.</summary>
    public Task<Offered> NewAccepted() => Data.Accepted(DirectorateA, people[Who.Candidate]);

    /// <summary>Of <see cref="Who.Candidate"/>, in A.</summary>
    public Task<Arriving> NewArrival() => Data.Arriving(DirectorateA, people[Who.Candidate]);

    private async Task InitializeOffers()
    {
        var letter = await site.Services.GetRequiredService<IDocuments>().Keep("%PDF-1.7 lettre"u8.ToArray(), "lettre.pdf", "application/pdf", CancellationToken.None);
        Offered = await Data.Offered(DirectorateA, OfferStatus.Sent, people[Who.Candidate], daysLeft: 0, letter: letter);
        Arriving = await NewArrival();
    }
}
