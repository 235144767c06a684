using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>The kind of a calendar.</summary>
/// <param name="Value">The text that was received. Null only in a default value.</param>
[JsonConverter(typeof(StringCodeConverter<FeishuCalendarType>))]
public readonly record struct FeishuCalendarType(string Value) : IStringCode<FeishuCalendarType>
{
    /// <summary><c>primary</c>: the main calendar of a user or of an app.</summary>
    public static FeishuCalendarType Primary { get; } = new("primary");

    /// <summary><c>shared</c>: a calendar that a user or an app created beside the main one.</summary>
    public static FeishuCalendarType Shared { get; } = new("shared");

    /// <summary><c>google</c>: a Google calendar that a user connected.</summary>
    public static FeishuCalendarType Google { get; } = new("google");

    /// <summary><c>resource</c>: a meeting room's calendar.</summary>
    public static FeishuCalendarType Resource { get; } = new("resource");

    /// <summary><c>exchange</c>: an Exchange calendar that a user connected.</summary>
    public static FeishuCalendarType Exchange { get; } = new("exchange");

    /// <summary><c>unknown</c>: a kind that this version of the interface does not know.</summary>
    public static FeishuCalendarType Unknown { get; } = new("unknown");

    static FeishuCalendarType IStringCode<FeishuCalendarType>.Create(string value) => new(value);

    /// <summary>Returns the text that was received, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
