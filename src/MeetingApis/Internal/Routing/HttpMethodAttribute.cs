namespace MeetingApis.Internal;

/// <summary>The verb and the path of an operation, as Refit writes them.</summary>
/// <param name="path">Path below the base address; <c>{name}</c> is replaced by the escaped parameter of that name.</param>
[AttributeUsage(AttributeTargets.Method)]
internal abstract class HttpMethodAttribute(string path) : Attribute
{
    public string Path { get; } = path;
}
