namespace MeetingApis.Internal;

/// <summary>
/// Marks a vendor's resource interface, for which the generator writes the client class. The vendor is the last part
/// of the interface's namespace.
/// </summary>
[AttributeUsage(AttributeTargets.Interface)]
internal sealed class MeetingApiAttribute : Attribute;
