using Microsoft.Extensions.DependencyInjection;

namespace MeetingApis.WeCom.Internal;

/// <summary>How WeCom's events are read, received and used by the library itself.</summary>
internal static class WeComEvents
{
    public static EventsRegistration<WeComEvent, WeComClient, WeComEventOptions> Registration { get; } = new()
    {
        CreateReader = static (provider, name, options) => new WeComEventReader(Complete(options, OptionsOf(provider, name)), provider.GetService<TimeProvider>()).Read,
        Check = static (provider, name, options) => WeComEventOptionsCheck.Check(Complete(options, OptionsOf(provider, name))),
        HasTenants = static (provider, name) => OptionsOf(provider, name).AppType != WeComAppType.SelfBuilt,
        InTenant = static (client, tenant) => client.ForCorp(tenant),
        OwnUseOf = OwnUseOf,
        IsForClient = static (provider, name, _) => OptionsOf(provider, name).AppType != WeComAppType.SelfBuilt,
        SubjectOf = WeComEventSubject.Of,
        ReadAgain = WeComEventParser.ReadAgain,
        ClientOptions = OptionsOf,
        Rules = static options => new EventVendorRules(MeetingVendor.WeCom, options.Deadline, RedeliversAfterFailure: false)
        {
            ShorterDeadline = happened => happened is WeComSuiteEvent and not WeComSuiteTicketIssued ? options.CommandDeadline : null,
        },
        MaxAge = static options => options.MaxAge,
    };

    private static WeComOptions OptionsOf(IServiceProvider provider, string name) => provider.GetRequiredService<LastGoodOptions<WeComOptions>>().Get(name);

    private static WeComEventOptions Complete(WeComEventOptions options, WeComOptions client)
    {
        var complete = new WeComEventOptions { Token = options.Token, EncodingAesKey = options.EncodingAesKey, MaxAge = options.MaxAge, Deadline = options.Deadline, CommandDeadline = options.CommandDeadline };
        IEnumerable<string> own = ((string[])[client.CorpId, client.SuiteId]).Where(static id => id.Length > 0);
        foreach (string id in options.ReceiveIds.Count > 0 ? options.ReceiveIds : own)
        {
            complete.ReceiveIds.Add(id);
        }

        return complete;
    }

    private static Func<WeComClient, CancellationToken, Task>? OwnUseOf(WeComEvent happened) => happened switch
    {
        WeComSuiteTicketIssued { SuiteTicket: { Length: > 0 } ticket } => (client, cancellationToken) => client.Authorization.AcceptSuiteTicketAsync(ticket, happened.Envelope.EventTime, cancellationToken),
        WeComCorpAuthorized { AuthCode: { Length: > 0 } code } => (client, cancellationToken) => client.Authorization.EnqueueAuthCodeAsync(code, happened.Envelope.EventTime, cancellationToken),
        WeComPermanentCodeReset { AuthCode: { Length: > 0 } code } => (client, cancellationToken) => client.Authorization.EnqueueAuthCodeAsync(code, happened.Envelope.EventTime, cancellationToken),
        WeComCorpAuthorizationCancelled { CorpId: { Length: > 0 } corpId } => (client, cancellationToken) => client.Authorization.ForgetCorpAsync(corpId, happened.Envelope.EventTime, cancellationToken),
        _ => null,
    };
}
