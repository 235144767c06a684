using System.Text;

namespace MeetingApis.DingTalk.Internal;

/// <summary>DingTalk, to which Stream connections are made.</summary>
/// <param name="open">Asks for an address.</param>
/// <param name="client">The client's options.</param>
/// <param name="options">The options of the connections.</param>
/// <param name="intake">Takes the events.</param>
internal sealed class DingTalkStreamSource(Func<CancellationToken, Task<DingTalkStreamGrant>> open, DingTalkOptions client, DingTalkStreamOptions options, EventIntake<DingTalkEvent> intake) : IConnectionSource
{
    private readonly DingTalkFailedEvents _failed = new();

    public ReconnectDelay Delay => ReconnectDelay.Default;

    public async Task<Uri> OpenAsync(CancellationToken cancellationToken)
    {
        DingTalkStreamGrant grant = await open(cancellationToken).ConfigureAwait(false);
        var address = new UriBuilder(StreamAddress.Check(grant.Endpoint!, client.BaseAddress, options.StreamHosts));
        string ticket = "ticket=" + Uri.EscapeDataString(grant.Ticket!);
        address.Query = address.Query.Length > 1 ? $"{address.Query}&{ticket}" : ticket;
        return address.Uri;
    }

    public IConversation Begin(Uri address) => new DingTalkStreamConversation(HandleAsync);

    /// <summary>Wrong credentials stay wrong, and so does a request that DingTalk does not take.</summary>
    public bool CanHeal(Exception failure) => failure is not (MeetingAuthenticationException or MeetingPermissionException or MeetingValidationException);

    private async Task<bool> HandleAsync(DingTalkStreamFrame frame)
    {
        DingTalkEvent happened = DingTalkEventParser.Parse(frame.Headers, Encoding.UTF8.GetBytes(frame.Data));
        EventEnvelope envelope = happened.Envelope;
        switch (await intake.HandleAsync(happened, IsForApp(envelope), options.Deadline).ConfigureAwait(false))
        {
            case EventOutcome.Handled or EventOutcome.Stored or EventOutcome.Duplicate:
                _failed.Forget(envelope.EventId);
                return true;
            case EventOutcome.Running:
                return false;
            case EventOutcome.Failed when intake.HandleStored is not null:
                // Not the event failed, but the inbox: no number of failures is a reason to lose the event.
                return false;
        }

        int failures = _failed.Failed(envelope.EventId);
        if (failures < options.MaxFailures)
        {
            return false;
        }

        _failed.Forget(envelope.EventId);
        intake.Logger.EventGivenUp(intake.Telemetry.ClientIn(envelope.Tenant), envelope.EventType, failures);
        return true;
    }

    /// <summary>Events name the app by an id that nothing else has, so that the organisation is all there is to compare.</summary>
    private bool IsForApp(EventEnvelope envelope) =>
        client.AppType == DingTalkAppType.ThirdParty || client.CorpId.Length == 0 || envelope.Tenant == client.CorpId;
}
