using System.Text.Json;
using System.Text.Json.Serialization;

namespace MeetingApis.Tests.Unmodelled;

/// <summary>An answer's payload, as an application would write it.</summary>
/// <param name="Name">A text.</param>
/// <param name="Count">A number.</param>
/// <param name="Extra">What it does not know yet.</param>
internal sealed record UnmodelledThing(
    [property: JsonPropertyName("name")] string? Name,
    [property: JsonPropertyName("count")] int? Count,
    [property: JsonPropertyName("extra")] JsonElement Extra);
