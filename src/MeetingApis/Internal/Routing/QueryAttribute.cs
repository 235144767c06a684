namespace MeetingApis.Internal;

/// <summary>The parameter, or each property of it, is a query parameter; null is left out.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
internal sealed class QueryAttribute : Attribute
{
    public QueryAttribute()
    {
    }

    public QueryAttribute(CollectionFormat collectionFormat) => CollectionFormat = collectionFormat;

    public CollectionFormat? CollectionFormat { get; }
}
