using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Tests.Conventions;

/// <summary>Every model is known to its vendor's JSON contexts, and every answer is read leniently.</summary>
public sealed class ContextConventions
{
    [Fact]
    public void Every_body_is_in_the_request_context() => Convention.Holds(
        "Add [JsonSerializable(typeof(...))] for the body to the vendor's JsonContext.",
        Vendor.All.SelectMany(static vendor => JsonGraph.Bodies(vendor).Select(type => (vendor, type))),
        static body => Unresolved(body.type, body.vendor.Requests));

    [Fact]
    public void Every_answer_is_in_the_response_context() => Convention.Holds(
        "Add [JsonSerializable(typeof(...))] for the answer to the vendor's ResponseJsonContext.",
        Vendor.All.SelectMany(static vendor => JsonGraph.Responses(vendor).Select(type => (vendor, type))),
        static answer => Unresolved(answer.type, answer.vendor.Responses));

    /// <summary>A converter of the framework would refuse what a vendor sends in another shape than its page says.</summary>
    [Fact]
    public void Every_property_of_an_answer_is_read_leniently() => Convention.Holds(
        "List a lenient converter for the property's type in the vendor's ResponseJsonContext (texts, numbers, booleans, enums, lists), or name one on the property: LenientObjectConverter on an object, a time's own converter on a time.",
        Vendor.All.SelectMany(static vendor => JsonGraph.Responses(vendor).SelectMany(JsonGraph.WireProperties).Select(property => (vendor, property))),
        static read => ReaderOf(read.property, read.vendor.Responses.Options).Assembly == Library.Main,
        static read => Library.NameOf(read.property));

    [Fact]
    public void Every_object_in_an_answer_may_be_an_empty_text() => Convention.Holds(
        "Put [JsonConverter(typeof(LenientObjectConverter<...>))] on the property: vendors send \"\" for an object that is not there.",
        Vendor.All.SelectMany(JsonGraph.Responses).SelectMany(JsonGraph.WireProperties).Where(static property => JsonGraph.IsRecord(property.PropertyType)),
        static property => property.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType == typeof(LenientObjectConverter<>).MakeGenericType(property.PropertyType),
        Library.NameOf);

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
