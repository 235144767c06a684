using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>Whose template a summary follows.</summary>
/// <param name="Value">The text on the wire. Null only in a default value, which cannot be sent.</param>
[JsonConverter(typeof(StringCodeConverter<SummaryTemplateType>))]
public readonly record struct SummaryTemplateType(string Value) : IStringCode<SummaryTemplateType>
{
    /// <summary><c>0</c>: one of DingTalk's.</summary>
    public static SummaryTemplateType Official { get; } = new("0");

    /// <summary><c>1</c>: one of one's own.</summary>
    public static SummaryTemplateType Custom { get; } = new("1");

    static SummaryTemplateType IStringCode<SummaryTemplateType>.Create(string value) => new(value);

    /// <summary>Returns the text on the wire; empty for a default value.</summary>
    public override string ToString() => Value ?? "";
}
