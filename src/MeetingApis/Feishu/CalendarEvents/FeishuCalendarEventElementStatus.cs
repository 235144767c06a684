using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>How the page of an event shows one of its elements. In a request, Feishu takes only <see cref="Hide"/>.</summary>
/// <param name="Value">The text that is sent. Null only in a default value, which cannot be sent.</param>
[JsonConverter(typeof(StringCodeConverter<FeishuCalendarEventElementStatus>))]
public readonly record struct FeishuCalendarEventElementStatus(string Value) : IStringCode<FeishuCalendarEventElementStatus>, IDocumentedCode
{
    /// <summary><c>hide</c>: not at all.</summary>
    public static FeishuCalendarEventElementStatus Hide { get; } = new("hide");

    /// <summary><c>readonly</c>: people see it and cannot change it.</summary>
    public static FeishuCalendarEventElementStatus ReadOnly { get; } = new("readonly");

    /// <summary><c>editable</c>: people see it and can change it.</summary>
    public static FeishuCalendarEventElementStatus Editable { get; } = new("editable");

    /// <summary><c>unknown</c>: in a way that this version of the interface does not know.</summary>
    public static FeishuCalendarEventElementStatus Unknown { get; } = new("unknown");

    bool IDocumentedCode.IsDocumented => Value is "hide";

    string IDocumentedCode.Rule => "must be Hide.";

    static FeishuCalendarEventElementStatus IStringCode<FeishuCalendarEventElementStatus>.Create(string value) => new(value);

    /// <summary>Returns the text that is sent, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
