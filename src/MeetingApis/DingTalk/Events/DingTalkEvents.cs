using Microsoft.Extensions.DependencyInjection;

namespace MeetingApis.DingTalk.Internal;

/// <summary>How DingTalk's events are read, received and used by the library itself.</summary>
internal static class DingTalkEvents
{
    public static EventsRegistration<DingTalkEvent, DingTalkClient, DingTalkEventOptions> Registration { get; } = new()
    {
        CreateReader = static (provider, name, options) => new DingTalkEventReader(Complete(options, OptionsOf(provider, name)), provider.GetService<TimeProvider>()).Read,
        Check = static (provider, name, options) => DingTalkEventOptionsCheck.Check(Complete(options, OptionsOf(provider, name))),
        HasTenants = static (provider, name) => OptionsOf(provider, name).AppType == DingTalkAppType.ThirdParty,
        InTenant = static (client, tenant) => client.ForCorp(tenant),
        OwnUseOf = OwnUseOf,
        IsForClient = static (provider, name, happened) => IsForClient(happened, OptionsOf(provider, name)),
        SubjectOf = DingTalkEventSubject.Of,
        ReadAgain = DingTalkEventParser.ReadAgain,
        ClientOptions = OptionsOf,
        Rules = static options => new EventVendorRules(MeetingVendor.DingTalk, options.Deadline, RedeliversAfterFailure: true),
        MaxAge = static options => options.MaxAge,
    };

    private static DingTalkOptions OptionsOf(IServiceProvider provider, string name) => provider.GetRequiredService<LastGoodOptions<DingTalkOptions>>().Get(name);

    private static DingTalkEventOptions Complete(DingTalkEventOptions options, DingTalkOptions client)
    {
        var complete = new DingTalkEventOptions { Token = options.Token, AesKey = options.AesKey, MaxAge = options.MaxAge, Deadline = options.Deadline };
        IEnumerable<string> own = ((string[])[client.AppKey]).Where(static id => id.Length > 0);
        foreach (string key in options.OwnerKeys.Count > 0 ? options.OwnerKeys : own)
        {
            complete.OwnerKeys.Add(key);
        }

        return complete;
    }

    private static Func<DingTalkClient, CancellationToken, Task>? OwnUseOf(DingTalkEvent happened) =>
        happened is DingTalkSuiteTicketIssued { SuiteTicket: { Length: > 0 } ticket }
            ? (client, cancellationToken) => client.Authorization.AcceptSuiteTicketAsync(ticket, happened.Envelope.EventTime, cancellationToken)
            : null;

    /// <summary>Several apps may share an address, and not every ticket says whose it is.</summary>
    private static bool IsForClient(DingTalkEvent happened, DingTalkOptions client) =>
        client.AppType == DingTalkAppType.ThirdParty && (happened is not DingTalkSuiteTicketIssued { SuiteKey: { Length: > 0 } key } || key == client.AppKey);
}
