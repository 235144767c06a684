using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>The provider of an event's video conference.</summary>
/// <param name="Value">The text that is sent. Null only in a default value, which cannot be sent.</param>
[JsonConverter(typeof(StringCodeConverter<FeishuEventConferenceType>))]
public readonly record struct FeishuEventConferenceType(string Value) : IStringCode<FeishuEventConferenceType>, IDocumentedCode
{
    /// <summary><c>vc</c>: Feishu's own.</summary>
    public static FeishuEventConferenceType FeishuMeeting { get; } = new("vc");

    /// <summary><c>third_party</c>: another provider's, given by its link.</summary>
    public static FeishuEventConferenceType ThirdParty { get; } = new("third_party");

    /// <summary><c>no_meeting</c>: the event has none.</summary>
    public static FeishuEventConferenceType None { get; } = new("no_meeting");

    /// <summary><c>lark_live</c>: Feishu's live stream. Only in answers: an app cannot set it.</summary>
    public static FeishuEventConferenceType FeishuLive { get; } = new("lark_live");

    /// <summary><c>unknown</c>: a kind that this version of the interface does not know. Only in answers.</summary>
    public static FeishuEventConferenceType Unknown { get; } = new("unknown");

    bool IDocumentedCode.IsDocumented => Value is "vc" or "third_party" or "no_meeting";

    string IDocumentedCode.Rule => "must be FeishuMeeting, ThirdParty or None.";

    static FeishuEventConferenceType IStringCode<FeishuEventConferenceType>.Create(string value) => new(value);

    /// <summary>Returns the text that is sent, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
