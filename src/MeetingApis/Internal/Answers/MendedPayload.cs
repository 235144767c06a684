namespace MeetingApis.Internal;

/// <summary>The readable part of a payload that the serializer refused.</summary>
/// <param name="Value">The record; null where it cannot be read without guessing.</param>
/// <param name="Unread">The fields that are null because they could not be read.</param>
/// <param name="Place">The place of a value that must not be guessed; null if the record was read.</param>
/// <param name="Cause">The serializer's refusal.</param>
internal readonly record struct MendedPayload(object? Value, IReadOnlyList<UnreadField> Unread, string? Place, Exception? Cause);
