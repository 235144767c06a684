namespace MeetingApis.Internal;

/// <summary>The name that the vendor gives a query parameter.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
internal sealed class AliasAsAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
