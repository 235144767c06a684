using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>DingTalk issued a new ticket for a third-party app (<c>suite_ticket</c>), as it does about every five hours. Without it the app gets no token.</summary>
/// <seealso href="https://open.dingtalk.com/document/development/push-suite-ticket-events">The vendor's page</seealso>
public sealed record DingTalkSuiteTicketIssued : DingTalkEvent
{
    /// <summary>The ticket, which invalidates the one before. It prints as <c>***</c>.</summary>
    [JsonPropertyName("suiteTicket")]
    public string? SuiteTicket { get; init; }

    /// <summary>The key of the app that the ticket is for. Null where DingTalk does not say, as in Stream mode.</summary>
    [JsonPropertyName("SuiteKey")]
    public string? SuiteKey { get; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append($", SuiteTicket = {Masked.Text(SuiteTicket)}, SuiteKey = {SuiteKey}");
        return true;
    }
}
