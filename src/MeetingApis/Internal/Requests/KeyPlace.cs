namespace MeetingApis.Internal;

/// <summary>Where an operation takes its idempotency key.</summary>
/// <param name="Name">The name on the wire.</param>
/// <param name="IsHeader">Whether it is a header; else it stands in the query.</param>
internal sealed record KeyPlace(string Name, bool IsHeader);
