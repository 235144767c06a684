using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>The owners of e-mail addresses and mobile numbers.</summary>
public sealed record BatchGetFeishuUserIdsResponse : MeetingResponse
{
    /// <summary>
    /// One row for each address and number that was sent, in no promised order: match it by
    /// <see cref="FeishuUserContact.Email"/> or <see cref="FeishuUserContact.Mobile"/>. A row without an id stands for
    /// nobody whom the app can see.
    /// </summary>
    [JsonPropertyName("user_list")]
    public IReadOnlyList<FeishuUserContact> Items { get => field ?? []; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", Items = {Items.Count}");
        return true;
    }
}
