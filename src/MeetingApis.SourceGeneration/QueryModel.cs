namespace MeetingApis.SourceGeneration;

/// <summary>One key of a query and where its value comes from.</summary>
/// <remarks>Access is the C# expression that reads the value; IsNullable speaks of one item where it is a list; TypeName is what the kind needs: the string code's type, or the converter.</remarks>
internal sealed record QueryModel(string Key, string Access, QueryKind Kind, bool IsList, bool IsNullable, string TypeName);
