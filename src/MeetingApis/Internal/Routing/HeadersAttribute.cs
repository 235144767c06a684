namespace MeetingApis.Internal;

/// <summary>Headers that never change, each as <c>Name: value</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class HeadersAttribute(params string[] headers) : Attribute
{
    public string[] Headers { get; } = headers;
}
