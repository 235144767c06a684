using System.Reflection;
using System.Text.Json.Serialization;
using MeetingApis.Tests.Conventions;
using Refit;

namespace MeetingApis.Tests.Requests;

/// <summary>A property of a request, or of a record inside one, by the way that leads to it from the request.</summary>
/// <param name="Method">The operation that takes the request.</param>
/// <param name="Request">The request's type.</param>
/// <param name="Way">The properties from the request down to the one that is meant.</param>
internal sealed record RequestProperty(MethodInfo Method, Type Request, IReadOnlyList<PropertyInfo> Way)
{
    /// <summary>Every property of every request that is sent as a body.</summary>
    public static IReadOnlyDictionary<string, RequestProperty> OfBodies { get; } = Find<BodyAttribute>();

    /// <summary>Every property of every request that is sent as a query.</summary>
    public static IReadOnlyDictionary<string, RequestProperty> OfQueries { get; } = Find<QueryAttribute>();

    public PropertyInfo Last => Way[^1];

    /// <summary>The name of the operation that takes the request.</summary>
    public string OperationName => Method.GetCustomAttribute<Internal.OperationAttribute>()!.Name;

    /// <summary>The path of the property in violations, where every list on the way has one item.</summary>
    public string Path => string.Join('.', Way.Select((property, place) => property.Name + (place < Way.Count - 1 && ItemType(property.PropertyType) != property.PropertyType ? "[0]" : "")));

    /// <summary>The same of its only item, where the property is a list.</summary>
    public string PathOfOnlyItem => Path + (ItemType(Last.PropertyType) == Last.PropertyType ? "" : "[0]");

    /// <summary>The name on the wire; null where the property is not sent.</summary>
    public static string? WireName(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? property.GetCustomAttribute<AliasAsAttribute>()?.Name;

    /// <summary>The type itself, or that of a list's items.</summary>
    public static Type ItemType(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : type;

    /// <summary>What is sent of the record, whatever was set: values that cannot be absent.</summary>
    public static IEnumerable<string> AlwaysSent(Type record) =>
        record.GetProperties().Where(property => property.PropertyType.IsValueType && Nullable.GetUnderlyingType(property.PropertyType) is null).Select(WireName).OfType<string>();

    public override string ToString() => $"{Request.Name}.{string.Join('.', Way.Select(property => property.Name))}";

    private static Dictionary<string, RequestProperty> Find<TAttribute>()
        where TAttribute : Attribute =>
        Library.Main.GetTypes()
            .Where(ApiMethod.IsApi)
            .SelectMany(type => type.GetMethods())
            .SelectMany(method => method.GetParameters()
                .Where(parameter => parameter.GetCustomAttribute<TAttribute>() is not null && IsRecord(parameter.ParameterType))
                .SelectMany(parameter => Below(method, parameter.ParameterType, parameter.ParameterType, [])))
            .ToDictionary(property => property.ToString(), StringComparer.Ordinal);

    private static IEnumerable<RequestProperty> Below(MethodInfo method, Type request, Type record, IReadOnlyList<PropertyInfo> way) =>
        record.GetProperties().Where(property => WireName(property) is not null).SelectMany(property =>
        {
            PropertyInfo[] longer = [.. way, property];
            Type type = ItemType(property.PropertyType);
            return IsRecord(type) ? Below(method, request, type, longer).Prepend(new RequestProperty(method, request, longer)) : [new RequestProperty(method, request, longer)];
        });

    private static bool IsRecord(Type type) => type is { IsClass: true } && type.GetProperties().Any(property => WireName(property) is not null);
}
