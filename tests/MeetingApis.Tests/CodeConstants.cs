using System.Reflection;

namespace MeetingApis.Tests;

/// <summary>The codes that a caller may compare with.</summary>
internal static class CodeConstants
{
    /// <summary>The values of a class of constants.</summary>
    public static IReadOnlyList<string> Of(Type codes) =>
        [.. codes.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!)];
}
