using System.Reflection;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using MeetingApis.Feishu;
using MeetingApis.Tests.Conventions;

namespace MeetingApis.Tests.Json;

/// <summary>The library's models, found by reflection, so that a new one is tested without being asked.</summary>
internal static class ResponseModels
{
    private static readonly JsonSerializerContext[] s_contexts = [.. ResourceFolder.All.Select(static resource => resource.Responses)];

    /// <summary>Every public record.</summary>
    public static IEnumerable<Type> Records { get; } =
        [.. typeof(FeishuClient).Assembly.GetExportedTypes().Where(type => type is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false } && type.GetMethod("<Clone>$") is not null)];

    /// <summary>Every record that an answer is read as, or that is a part of one.</summary>
    public static IEnumerable<JsonTypeInfo> Readable { get; } =
        [.. Records.SelectMany(record => s_contexts.Select(context => context.GetTypeInfo(record)).OfType<JsonTypeInfo>())];

    /// <summary>How the record is read.</summary>
    public static JsonTypeInfo Of(Type record) => s_contexts.Select(context => context.GetTypeInfo(record)).OfType<JsonTypeInfo>().First();

    public static IEnumerable<PropertyInfo> ListsOf(Type type) =>
        type.GetProperties().Where(property => property.IsDefined(typeof(JsonPropertyNameAttribute)) && property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>));
}
