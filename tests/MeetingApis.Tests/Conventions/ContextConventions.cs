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

    /// <summary>A converter that nothing uses is made at the first call all the same.</summary>
    [Fact]
    public void No_context_of_responses_lists_a_converter_that_its_answers_do_not_use() => Convention.Holds(
        "Remove the converter: no answer of the context has a property of its type.",
        Contexts.Where(IsOfResponses),
        static context =>
        {
            Type[] read = [.. JsonGraph.Below(Listed(context)).SelectMany(TypesRead)];
            return context.Options.Converters
                .Where(converter => !s_lenient.Contains(converter.GetType()) && !read.Any(converter.CanConvert))
                .Select(converter => $"{context.GetType().Name}: {converter.GetType()}");
        });

    /// <summary>A context lists one type at least: where nothing answers, it is a text.</summary>
    [Fact]
    public void No_context_of_responses_lists_a_type_that_no_answer_of_its_resource_is_made_of() => Convention.Holds(
        "Remove [JsonSerializable(typeof(...))]: no operation of the resource answers with the type.",
        ResourceFolder.All,
        static resource => Listed(resource.Responses).Where(type => type != typeof(string) || JsonGraph.Responses(resource).Any()).Except(JsonGraph.Responses(resource)).Select(type => $"{resource}: {type}"));

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
        Contexts.Where(IsOfResponses).SelectMany(static context => JsonGraph.Below(Listed(context)).SelectMany(JsonGraph.WireProperties).Select(property => (context, property))),
        static read => Readers(read.property, read.context.Options).All(static reader => reader.Assembly == Library.Main),
        static read => Library.NameOf(read.property));

    [Fact]
    public void Every_object_in_an_answer_may_be_an_empty_text() => Convention.Holds(
        "Put [JsonConverter(typeof(LenientObjectConverter<...>))] on the property: vendors send \"\" for an object that is not there.",
        Vendor.All.SelectMany(JsonGraph.Responses).SelectMany(JsonGraph.WireProperties).Where(static property => JsonGraph.IsRecord(property.PropertyType) && property.PropertyType != typeof(global::MeetingApis.DingTalk.DingTalkFreeBusyTime)),
        static property => property.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType == typeof(LenientObjectConverter<>).MakeGenericType(property.PropertyType),
        Library.NameOf);

    private static bool IsOfResponses(JsonSerializerContext context) => context.GetType().Name.EndsWith("ResponseJsonContext", StringComparison.Ordinal);

    private static IEnumerable<string> Unresolved(Type type, JsonSerializerContext context) => JsonGraph.WireProperties(type)
        .Where(static property => !property.IsDefined(typeof(JsonConverterAttribute)))
        .Select(static property => property.PropertyType)
        .Append(type)
        .Where(used => context.GetTypeInfo(used) is null)
        .Select(used => $"{used} is unknown to {context.GetType().Name}");

    /// <summary>The types that a context is asked for by name.</summary>
    private static IEnumerable<Type> Listed(JsonSerializerContext context) => context.GetType().GetCustomAttributesData()
        .Where(static attribute => attribute.AttributeType == typeof(JsonSerializableAttribute))
        .Select(static attribute => (Type)attribute.ConstructorArguments[0].Value!);

    /// <summary>The types of what a record's properties hold, as far as the context's converters read them and none of a property's own does.</summary>
    private static IEnumerable<Type> TypesRead(Type record) => JsonGraph.WireProperties(record).SelectMany(TypesRead);

    private static IEnumerable<Type> TypesRead(PropertyInfo property)
    {
        Type type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return property.IsDefined(typeof(JsonConverterAttribute)) ? []
            : JsonGraph.IsMap(type) && !JsonGraph.IsRecord(type.GenericTypeArguments[1]) ? [type, type.GenericTypeArguments[1]]
            : [type];
    }

    private static IEnumerable<Type> Readers(PropertyInfo property, JsonSerializerOptions options) =>
        property.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType is { } own ? [own] : TypesRead(property).Select(type => options.GetTypeInfo(type).Converter.GetType());
}
