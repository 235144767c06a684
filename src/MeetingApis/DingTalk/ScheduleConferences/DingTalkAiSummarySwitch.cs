using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>Whether the AI assistant writes a summary of a conference.</summary>
/// <param name="Value">The text that is sent. Null only in a default value, which cannot be sent.</param>
[JsonConverter(typeof(StringCodeConverter<DingTalkAiSummarySwitch>))]
public readonly record struct DingTalkAiSummarySwitch(string Value) : IStringCode<DingTalkAiSummarySwitch>, IDocumentedCode
{
    /// <summary><c>enable</c>: the assistant writes a summary.</summary>
    public static DingTalkAiSummarySwitch Enable { get; } = new("enable");

    /// <summary><c>disable</c>: the assistant writes no summary.</summary>
    public static DingTalkAiSummarySwitch Disable { get; } = new("disable");

    bool IDocumentedCode.IsDocumented => Value is "enable" or "disable";

    string IDocumentedCode.Rule => "must be Enable or Disable.";

    static DingTalkAiSummarySwitch IStringCode<DingTalkAiSummarySwitch>.Create(string value) => new(value);

    /// <summary>Returns the text that is sent, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
