using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>Whether and where a meeting records by itself.</summary>
/// <param name="Value">The text that is sent. Null only in a default value, which cannot be sent.</param>
[JsonConverter(typeof(StringCodeConverter<WeComAutoRecordType>))]
public readonly record struct WeComAutoRecordType(string Value) : IStringCode<WeComAutoRecordType>, IDocumentedCode
{
    /// <summary><c>none</c>: the meeting does not record.</summary>
    public static WeComAutoRecordType None { get; } = new("none");

    /// <summary><c>local</c>: on the host's computer, from when the host joins.</summary>
    public static WeComAutoRecordType Local { get; } = new("local");

    /// <summary><c>cloud</c>: in the cloud, from when the host joins.</summary>
    public static WeComAutoRecordType Cloud { get; } = new("cloud");

    bool IDocumentedCode.IsDocumented => Value is "none" or "local" or "cloud";

    string IDocumentedCode.Rule => "must be None, Local or Cloud.";

    static WeComAutoRecordType IStringCode<WeComAutoRecordType>.Create(string value) => new(value);

    /// <summary>Returns the text that is sent, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
