using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>A new ticket for the suite. One comes every 10 minutes, and is valid for 30.</summary>
/// <seealso href="https://developer.work.weixin.qq.com/document/path/90628">The vendor's page</seealso>
public sealed record WeComSuiteTicketIssued : WeComSuiteEvent
{
    /// <summary>The ticket. A secret: it prints as <c>***</c>.</summary>
    [JsonPropertyName("SuiteTicket")]
    public string? SuiteTicket { get; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append($", SuiteTicket = {Masked.Text(SuiteTicket)}");
        return true;
    }
}
