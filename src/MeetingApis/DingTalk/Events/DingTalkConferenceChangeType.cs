using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>What happened to a conference.</summary>
/// <param name="Value">The text that was received. Null only in a default value.</param>
[JsonConverter(typeof(StringCodeConverter<DingTalkConferenceChangeType>))]
public readonly record struct DingTalkConferenceChangeType(string Value) : IStringCode<DingTalkConferenceChangeType>
{
    /// <summary><c>conference_created</c>: it was created.</summary>
    public static DingTalkConferenceChangeType Created { get; } = new("conference_created");

    /// <summary><c>conference_closed</c>: it has ended.</summary>
    public static DingTalkConferenceChangeType Closed { get; } = new("conference_closed");

    static DingTalkConferenceChangeType IStringCode<DingTalkConferenceChangeType>.Create(string value) => new(value);

    /// <summary>Returns the text that was received, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
