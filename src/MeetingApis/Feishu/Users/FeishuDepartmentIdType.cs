using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>The kind of department id that a call receives.</summary>
/// <param name="Value">The text that is sent. Null only in a default value, which cannot be sent.</param>
[JsonConverter(typeof(StringCodeConverter<FeishuDepartmentIdType>))]
public readonly record struct FeishuDepartmentIdType(string Value) : IStringCode<FeishuDepartmentIdType>, IDocumentedCode
{
    /// <summary><c>open_department_id</c>, the vendor's default: Feishu's own id of a department, <c>od-...</c>.</summary>
    public static FeishuDepartmentIdType OpenDepartmentId { get; } = new("open_department_id");

    /// <summary><c>department_id</c>: the id that the organisation gave the department.</summary>
    public static FeishuDepartmentIdType DepartmentId { get; } = new("department_id");

    bool IDocumentedCode.IsDocumented => Value is "open_department_id" or "department_id";

    string IDocumentedCode.Rule => "must be OpenDepartmentId or DepartmentId.";

    static FeishuDepartmentIdType IStringCode<FeishuDepartmentIdType>.Create(string value) => new(value);

    /// <summary>Returns the text that is sent, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
