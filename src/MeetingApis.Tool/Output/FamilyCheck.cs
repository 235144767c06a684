using System.Text.Json.Serialization;

namespace MeetingApis.Tool.Output;

/// <summary>Whether the app may call a family of operations.</summary>
/// <param name="Family">The family, such as <c>rooms</c>.</param>
/// <param name="Allowed">The answer.</param>
/// <param name="Operation">The operation that was asked with. Null if none was.</param>
/// <param name="Scopes">The scopes that are missing; of a family that was not asked, all that its operations name.</param>
/// <param name="Remark">What the vendor said. Null if it said yes.</param>
internal sealed record FamilyCheck(string Family, CheckResult Allowed, string? Operation, IReadOnlyList<string> Scopes, string? Remark)
{
    [JsonIgnore]
    public MeetingApiException? Failure { get; init; }
}
