using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>An event that this version of the library has no record for, or whose content is not what its page says.</summary>
public sealed record UnknownFeishuEvent : FeishuEvent
{
    /// <summary>The content, the vendor's <c>event</c>. JSON's null where there is none. It prints as its kind, since it may hold secrets.</summary>
    [JsonIgnore]
    public JsonElement Json { get; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", Json = {Json.ValueKind}");
        return true;
    }
}
