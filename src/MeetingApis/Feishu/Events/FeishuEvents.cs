using Microsoft.Extensions.DependencyInjection;

namespace MeetingApis.Feishu.Internal;

/// <summary>How Feishu's events are read, received and used by the library itself.</summary>
internal static class FeishuEvents
{
    public static EventsRegistration<FeishuEvent, FeishuClient, FeishuEventOptions> Registration { get; } = new()
    {
        CreateReader = static (provider, name, options) => new FeishuEventReader(Complete(options, OptionsOf(provider, name)), provider.GetService<TimeProvider>()).Read,
        Check = static (provider, name, options) => FeishuEventOptionsCheck.Check(Complete(options, OptionsOf(provider, name))),
        HasTenants = static (provider, name) => OptionsOf(provider, name).AppType == FeishuAppType.Store,
        InTenant = static (client, tenant) => client.ForTenant(tenant),
        OwnUseOf = OwnUseOf,
        IsForClient = static (provider, name, happened) => happened is not FeishuAppTicketIssued || OptionsOf(provider, name).AppType == FeishuAppType.Store,
        SubjectOf = FeishuEventSubject.Of,
        ReadAgain = FeishuEventParser.ReadAgain,
        ClientOptions = OptionsOf,
        Rules = static options => new EventVendorRules(MeetingVendor.Feishu, options.Deadline, RedeliversAfterFailure: true),
        MaxAge = static options => options.MaxAge,
    };

    private static FeishuOptions OptionsOf(IServiceProvider provider, string name) => provider.GetRequiredService<LastGoodOptions<FeishuOptions>>().Get(name);

    private static FeishuEventOptions Complete(FeishuEventOptions options, FeishuOptions client) => new()
    {
        VerificationToken = options.VerificationToken,
        EncryptKey = options.EncryptKey,
        AllowUnsigned = options.AllowUnsigned,
        AppId = string.IsNullOrEmpty(options.AppId) ? client.AppId : options.AppId,
        MaxAge = options.MaxAge,
        Deadline = options.Deadline,
    };

    private static Func<FeishuClient, CancellationToken, Task>? OwnUseOf(FeishuEvent happened) => happened switch
    {
        FeishuAppTicketIssued { AppTicket: { Length: > 0 } ticket } => (client, cancellationToken) => client.Authorization.AcceptAppTicketAsync(ticket, happened.Envelope.EventTime, cancellationToken),
        FeishuUserAccessTokenRevoked revoked => (client, cancellationToken) => client.Authorization.AcceptRevocationAsync(revoked, cancellationToken),
        _ => null,
    };
}
