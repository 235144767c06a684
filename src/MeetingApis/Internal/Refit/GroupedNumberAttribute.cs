namespace MeetingApis.Internal;

/// <summary>A number in a path that the vendor shows in groups, <c>838 722 12345</c>, and takes without the spaces.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class GroupedNumberAttribute : Attribute
{
    /// <summary>The number as the vendor takes it.</summary>
    public static string WithoutSpaces(string number) => string.Concat(number.Where(static character => !char.IsSeparator(character)));
}
