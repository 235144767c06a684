namespace MeetingApis.Internal;

/// <summary>
/// A field of an answer that is an error where it cannot be read, because a null would be believed: the id of what was
/// made, tokens and flags of pages, times at which a room is taken, lists of what failed. The same holds for whatever such
/// a field is in.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class NeverNullAttribute : Attribute;
