using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary><c>app_ticket</c>: Feishu issued a new ticket for a store app. It does so about every hour, without a subscription.</summary>
public sealed record FeishuAppTicketIssued : FeishuEvent
{
    /// <summary>The ticket. A secret: it prints as <c>***</c>.</summary>
    [JsonPropertyName("app_ticket")]
    public string? AppTicket { get; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", AppTicket = {Masked.Text(AppTicket)}");
        return true;
    }
}
