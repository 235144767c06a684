using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>Whose template a summary follows.</summary>
/// <param name="Value">The text on the wire. Null only in a default value, which cannot be sent.</param>
[JsonConverter(typeof(StringCodeConverter<DingTalkSummaryTemplateType>))]
public readonly record struct DingTalkSummaryTemplateType(string Value) : IStringCode<DingTalkSummaryTemplateType>
{
    /// <summary><c>0</c>: one of DingTalk's.</summary>
    public static DingTalkSummaryTemplateType Official { get; } = new("0");

    /// <summary><c>1</c>: one of one's own.</summary>
    public static DingTalkSummaryTemplateType Custom { get; } = new("1");

    static DingTalkSummaryTemplateType IStringCode<DingTalkSummaryTemplateType>.Create(string value) => new(value);

    /// <summary>Returns the text on the wire; empty for a default value.</summary>
    public override string ToString() => Value ?? "";
}
