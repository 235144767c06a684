using MeetingApis.Tests.Contracts;

namespace MeetingApis.Tests.Derived;

/// <summary>A vendor's token in the mapping files. What its endpoint takes and answers, the endpoint's contract says.</summary>
/// <param name="Page">The contract of the endpoint.</param>
/// <param name="Summary">What happens, for readers of the files.</param>
/// <param name="Refusal">The answer to a wrong secret.</param>
/// <param name="Rejection">The answer to a call with a stale token.</param>
internal sealed record MappedToken(ContractOperation Page, string Summary, MappedError Refusal, MappedError Rejection)
{
    public static IReadOnlyList<MappedToken> All { get; } =
    [
        Of("feishu.auth.tenant_access_token", "An internal app gets its tenant access token.", "10015", "A wrong app secret; the endpoint answers it with HTTP 200.", "wrong app secret", "feishu.reserves.update"),
        Of("wecom.auth.gettoken", "A self-built app gets its access token.", "40001", "A wrong secret; repeating it gets the caller's address banned for an hour.", "invalid credential", "wecom.meetings.update"),
        Of("dingtalk.auth.access_token", "An internal app gets its access token.", "invalidClientIdOrSecret", "A wrong app secret.", "无效的clientId或者clientSecret", "dingtalk.schedule_conferences.update"),
    ];

    public string Vendor => Page.Name.Split('.')[0];

    private static MappedToken Of(string endpoint, string summary, string code, string refusal, string text, string call) => new(
        Contract.Of(endpoint),
        summary,
        new MappedError(endpoint, "authentication", code, refusal, text),
        MappedError.All.Single(error => error.Operation == call && error.Name == "authentication"));
}
