namespace MeetingApis.Internal;

/// <summary>What could be read of a payload that the serializer refused.</summary>
/// <param name="Value">The record; null where it cannot be read without guessing.</param>
/// <param name="Unread">What is null in it, because it could not be read.</param>
/// <param name="Place">Where that is which must not be guessed; null where the record was read.</param>
/// <param name="Cause">The serializer's refusal.</param>
internal readonly record struct MendedPayload(MeetingResponse? Value, IReadOnlyList<UnreadField> Unread, string? Place, Exception? Cause);
