using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Tests.Conventions;

/// <summary>Every model is known to its resource's JSON contexts, and every answer is read leniently.</summary>
public sealed class ContextConventions
{
    /// <summary>What every answer needs, whatever its models are.</summary>
    private static readonly Type[] s_lenient =
        [typeof(LenientStringConverter), typeof(LenientInt32Converter), typeof(LenientInt64Converter), typeof(LenientBooleanConverter), typeof(LenientListConverter<string>)];

    private static IEnumerable<JsonSerializerContext> Contexts => Library.Main.GetTypes()
        .Where(static type => type.IsSubclassOf(typeof(JsonSerializerContext)) && Vendor.All.Any(vendor => type.Namespace!.StartsWith(vendor.Namespace, StringComparison.Ordinal)))
        .Select(static type => Vendor.Static<JsonSerializerContext>(type, "Default"));

    /// <summary>Each context states its settings itself: the generator inherits none.</summary>
    [Fact]
    public void Every_context_of_requests_leaves_out_what_is_null() => Convention.Holds(
        "Set DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, and name no converters: a property names its own.",
        Contexts.Where(static context => !IsOfResponses(context)),
        static context => context.GetType().Name.EndsWith("RequestJsonContext", StringComparison.Ordinal)
            && context.Options is { DefaultIgnoreCondition: JsonIgnoreCondition.WhenWritingNull, Converters.Count: 0 },
        static context => context.GetType().Name);

    [Fact]
    public void Every_context_of_responses_reads_leniently() => Convention.Holds(
        $"Set GenerationMode = JsonSourceGenerationMode.Metadata, and list {string.Join(", ", s_lenient.Select(static type => type.Name))} under Converters, of string where one is generic.",
        Contexts.Where(IsOfResponses),
        static context => context.Options.DefaultIgnoreCondition == JsonIgnoreCondition.Never
            && context.GetType().GetCustomAttribute<JsonSourceGenerationOptionsAttribute>()!.GenerationMode == JsonSourceGenerationMode.Metadata
            && !s_lenient.Except(context.Options.Converters.Select(static converter => converter.GetType())).Any(),
        static context => context.GetType().Name);

    [Fact]
    public void Every_body_is_in_the_request_context() => Convention.Holds(
        "Add [JsonSerializable(typeof(...))] for the body to the resource's RequestJsonContext.",
        ResourceFolder.All.SelectMany(static resource => JsonGraph.Bodies(resource).Select(type => (resource, type))),
        static body => Unresolved(body.type, body.resource.Requests));

    [Fact]
    public void Every_answer_is_in_the_response_context() => Convention.Holds(
        "Add [JsonSerializable(typeof(...))] for the answer to the resource's ResponseJsonContext.",
        ResourceFolder.All.SelectMany(static resource => JsonGraph.Responses(resource).Select(type => (resource, type))),
        static answer => Unresolved(answer.type, answer.resource.Responses));

    /// <summary>A converter of the framework would refuse what a vendor sends in another shape than its page says.</summary>
    [Fact]
    public void Every_property_of_an_answer_is_read_leniently() => Convention.Holds(
        "List a lenient converter for the property's type in the resource's ResponseJsonContext (texts, numbers, booleans, enums, lists), or name one on the property: LenientObjectConverter on an object, a time's own converter on a time.",
        ResourceFolder.All.SelectMany(static resource => JsonGraph.Responses(resource).SelectMany(JsonGraph.WireProperties).Select(property => (resource, property))),
        static read => ReaderOf(read.property, read.resource.Responses.Options).Assembly == Library.Main,
        static read => Library.NameOf(read.property));

    [Fact]
    public void Every_object_in_an_answer_may_be_an_empty_text() => Convention.Holds(
        "Put [JsonConverter(typeof(LenientObjectConverter<...>))] on the property: vendors send \"\" for an object that is not there.",
        Vendor.All.SelectMany(JsonGraph.Responses).SelectMany(JsonGraph.WireProperties).Where(static property => JsonGraph.IsRecord(property.PropertyType)),
        static property => property.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType == typeof(LenientObjectConverter<>).MakeGenericType(property.PropertyType),
        Library.NameOf);

    private static bool IsOfResponses(JsonSerializerContext context) => context.GetType().Name.EndsWith("ResponseJsonContext", StringComparison.Ordinal);

    private static IEnumerable<string> Unresolved(Type type, JsonSerializerContext context) => JsonGraph.WireProperties(type)
        .Where(static property => !property.IsDefined(typeof(JsonConverterAttribute)))
        .Select(static property => property.PropertyType)
        .Append(type)
        .Where(used => context.GetTypeInfo(used) is null)
        .Select(used => $"{used} is unknown to {context.GetType().Name}");

    private static Type ReaderOf(PropertyInfo property, JsonSerializerOptions options) =>
        property.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType
        ?? options.GetTypeInfo(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType).Converter.GetType();
}
