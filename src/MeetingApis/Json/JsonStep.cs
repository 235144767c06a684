using System.Text;

namespace MeetingApis.Internal;

/// <summary>A step from a value of a document into one of its members or items.</summary>
/// <param name="Name">The name of a member, or null for an item of a list.</param>
/// <param name="Index">The item's index; negative for any item, or any name of a map.</param>
internal readonly record struct JsonStep(string? Name, int Index)
{
    /// <summary>Any item of a list, or any name of a map.</summary>
    public static JsonStep Any { get; } = new(null, -1);

    /// <summary>A path such as <c>$.rooms[2].name</c>, or <c>$.rooms[*].name</c>.</summary>
    public static string Format(IEnumerable<JsonStep> steps)
    {
        var path = new StringBuilder("$");
        foreach (JsonStep step in steps)
        {
            _ = step switch
            {
                { Name: { } name } => path.Append('.').Append(name),
                { Index: < 0 } => path.Append("[*]"),
                _ => path.Append('[').Append(step.Index).Append(']'),
            };
        }

        return path.ToString();
    }
}
