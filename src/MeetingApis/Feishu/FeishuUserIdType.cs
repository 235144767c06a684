using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>The kind of user id that a call sends and receives.</summary>
/// <param name="Value">The text that is sent. Null only in a default value, which cannot be sent.</param>
[JsonConverter(typeof(StringCodeConverter<FeishuUserIdType>))]
public readonly record struct FeishuUserIdType(string Value) : IStringCode<FeishuUserIdType>, IDocumentedCode
{
    /// <summary><c>open_id</c>, the vendor's default: the id of a user within one app. Another app sees another id.</summary>
    public static FeishuUserIdType OpenId { get; } = new("open_id");

    /// <summary><c>union_id</c>: the id of a user within all apps of one developer.</summary>
    public static FeishuUserIdType UnionId { get; } = new("union_id");

    /// <summary>
    /// <c>user_id</c>: the id of a user within one organisation. It needs the scope
    /// <c>contact:user.employee_id:readonly</c>; without the scope Feishu omits these ids from its responses, and they
    /// are null.
    /// </summary>
    public static FeishuUserIdType UserId { get; } = new("user_id");

    bool IDocumentedCode.IsDocumented => Value is "open_id" or "union_id" or "user_id";

    string IDocumentedCode.Rule => "must be OpenId, UnionId or UserId.";

    static FeishuUserIdType IStringCode<FeishuUserIdType>.Create(string value) => new(value);

    /// <summary>Returns the text that is sent, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
