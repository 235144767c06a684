using System.Text.Json;
using System.Text.RegularExpressions;

namespace MeetingApis.Feishu.Internal;

/// <summary>
/// What Feishu says beside the code: <c>msg</c>, or <c>error_description</c> where users' tokens are made, and the optional <c>error</c> block. Two spellings of one page are both
/// accepted, and a block of another type than an object counts as absent.
/// </summary>
internal sealed partial class FeishuErrorDetails
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
            HelpLink = LinkIn(error.Text("troubleshooter")) ?? error.Items("helps").Select(help => LinkIn(help.Text("url"))).FirstOrDefault(link => link is not null) ?? LinkIn(error.Text("message")),
            Violations = [.. error.Items("field_violations").Select(violation => new MeetingViolation(violation.Text("field") ?? "", violation.Text("description") ?? ""))],
            RequiredScopes = [.. error.Items("permission_violations").Select(violation => violation.Text("subject") ?? violation.Text("scope")).OfType<string>()],
        };
    }

    private static string? LinkIn(string? text) => text is not null && Link().Match(text) is { Success: true } match ? match.Value : null;

    [GeneratedRegex(@"https://[^\s""<>，。、）]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
