namespace MeetingApis.Internal;

/// <summary>
/// Marks a field of an answer that causes an error if it cannot be read, because a null would be believed: the id of a
/// new resource, page tokens and flags, times at which a room is occupied, lists of failures, what people may see or use
/// where null means a default. The same holds for every object that contains such a field.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class NeverNullAttribute : Attribute;
