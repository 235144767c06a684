using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>The owner of the template that a summary follows.</summary>
/// <param name="Value">The text that is sent. Null only in a default value, which cannot be sent.</param>
[JsonConverter(typeof(StringCodeConverter<DingTalkSummaryTemplateType>))]
public readonly record struct DingTalkSummaryTemplateType(string Value) : IStringCode<DingTalkSummaryTemplateType>, IDocumentedCode
{
    /// <summary><c>0</c>: a template of DingTalk.</summary>
    public static DingTalkSummaryTemplateType Official { get; } = new("0");

    /// <summary><c>1</c>: a template of your own.</summary>
    public static DingTalkSummaryTemplateType Custom { get; } = new("1");

    bool IDocumentedCode.IsDocumented => Value is "0" or "1";

    string IDocumentedCode.Rule => "must be Official or Custom.";

    static DingTalkSummaryTemplateType IStringCode<DingTalkSummaryTemplateType>.Create(string value) => new(value);

    /// <summary>Returns the text that is sent, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
