using System.Text.Json;

namespace MeetingApis.Feishu.Internal;

/// <summary>
/// What Feishu says beside the code: <c>msg</c>, or <c>error_description</c> where users' tokens are made, and the optional <c>error</c> block. Two spellings of one page are both
/// accepted, and a block of another type than an object counts as absent.
/// </summary>
internal sealed class FeishuErrorDetails
{
    private FeishuErrorDetails()
    {
    }

    public string? Message { get; private init; }

    public string? LogId { get; private init; }

    public string? HelpLink { get; private init; }

    public IReadOnlyList<MeetingViolation> Violations { get; private init; } = [];

    public IReadOnlyList<string> RequiredScopes { get; private init; } = [];

    public static FeishuErrorDetails Read(JsonElement answer)
    {
        JsonElement error = answer.Member("error");
        return new FeishuErrorDetails
        {
            Message = answer.Text("msg") ?? answer.Text("error_description"),
            LogId = error.Text("log_id") ?? error.Text("logid"),
            HelpLink = VendorText.LinkIn(error.Text("troubleshooter"))
                ?? error.Items("helps").Take(ApiError.MostParts).Select(help => VendorText.LinkIn(help.Text("url"))).FirstOrDefault(link => link is not null)
                ?? VendorText.LinkIn(error.Text("message")),
            Violations = FeishuViolations.In(error),
            RequiredScopes = [.. error.Items("permission_violations").Take(ApiError.MostParts).Select(violation => violation.Text("subject") ?? violation.Text("scope")).OfType<string>()],
        };
    }
}
