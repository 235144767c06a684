using System.Text.Json.Nodes;
using MeetingApis.Tests.Contracts;
using MeetingApis.Tests.Conventions;

namespace MeetingApis.Tests.Events;

/// <summary>Every event of a page has a record, which reads what the page says; and nothing that a vendor sends instead stops the program.</summary>
public sealed class EventContractTheories
{
    /// <summary>What may come instead of any value: another kind, or too much of it.</summary>
    private static readonly string[] s_oddities =
        ["null", "\"\"", "\"odd\"", "0", "-1", "1.5", "99999999999999999999", "1e300", "true", "{}", "[]", "[[]]", "[null]", "[\"odd\"]", """{"odd":{"odd":1}}"""];

    private static readonly Lazy<DocumentedProperties> s_documented = new(static () => new DocumentedProperties(
        All.Select(static entry => (EventVendors.Contract(entry.Vendor, entry.Type).Fields, RecordOf(entry.Vendor, EventVendors.Contract(entry.Vendor, entry.Type))))));

    public static TheoryData<string, string> Events => [.. All.Select(static entry => new TheoryDataRow<string, string>(entry.Vendor, entry.Type))];

    private static IEnumerable<(string Vendor, string Type)> All => EventContract.Files.Select(static file => Path.GetFileNameWithoutExtension(file))
        .SelectMany(static vendor => EventContract.Of(vendor).Select(contract => (vendor, contract.Type)));

    [Fact]
    public void Every_file_is_of_a_vendor_that_delivers() =>
        Assert.Equal(EventVendors.ByName.Keys.Order(StringComparer.Ordinal), EventContract.Files.Select(static file => Path.GetFileNameWithoutExtension(file)));

    [Fact]
    public void Every_event_of_the_library_has_a_page()
    {
        IEnumerable<Type> known = Library.PublicTypes.Where(static type => type.IsSubclassOf(typeof(VendorEvent)) && !type.IsAbstract && !IsUnknown(type))
            .Where(static type => EventVendors.ByName.ContainsKey(type.Namespace!.Split('.')[^1].ToLowerInvariant()));

        HashSet<Type> reached = [.. All.Select(static entry => RecordOf(entry.Vendor, EventVendors.Contract(entry.Vendor, entry.Type)))];

        Assert.Empty(known.Except(reached));
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void An_event_of_a_page_has_a_record(string vendor, string type)
    {
        EventContract page = EventVendors.Contract(vendor, type);

        VendorEvent read = EventVendors.ByName[vendor].DeliverExample(type, page.Example);

        Assert.False(IsUnknown(read.GetType()), $"{type} is read as {read.GetType().Name}");
        Assert.Equal(type, read.Envelope.EventType);
        Assert.Equal(page.Record ?? read.GetType().Name, read.GetType().Name);
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void A_record_has_the_fields_of_the_page(string vendor, string type)
    {
        EventContract page = EventVendors.Contract(vendor, type);

        IEnumerable<string> offences = FieldSets.Offences(page.Fields, WireField.Of(RecordOf(vendor, page)), s_documented.Value);

        Assert.Empty(offences);
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void Every_value_of_the_page_has_a_name(string vendor, string type)
    {
        EventContract page = EventVendors.Contract(vendor, type);
        var known = WireField.Of(RecordOf(vendor, page)).ToDictionary(static field => field.Way, static field => field.Type, StringComparer.Ordinal);

        IEnumerable<string> missing =
            from field in page.Fields
            where field.Value.Enum is not null && known[field.Key] != typeof(bool)
            from value in field.Value.Enum!.Select(EnumCheck.Text).Except(EnumCheck.Named(known[field.Key]) ?? [], StringComparer.Ordinal)
            select $"{field.Key}: {known[field.Key].Name} does not name {value}";

        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void The_example_of_the_page_is_read(string vendor, string type)
    {
        IEventVendor deliverer = EventVendors.ByName[vendor];
        EventContract page = EventVendors.Contract(vendor, type);

        VendorEvent read = deliverer.DeliverExample(type, page.Example);

        Assert.Empty(new ExampleReading(page.Fields.ToDictionary(static field => field.Key, static field => field.Value.Format, StringComparer.Ordinal))
            .Differences(deliverer.Payload(page.Example), read, ""));
    }

    /// <summary>One field that is odd costs that field, and neither the event nor its other fields.</summary>
    [Theory]
    [MemberData(nameof(Events))]
    public void Whatever_comes_for_a_field_the_event_is_read(string vendor, string type)
    {
        IEventVendor deliverer = EventVendors.ByName[vendor];
        EventContract page = EventVendors.Contract(vendor, type);
        Type record = RecordOf(vendor, page);

        IEnumerable<string> lost =
            from way in page.Fields.Keys
            where WireWay.Parent(deliverer.Payload(page.Example), way) is not null
            from oddity in s_oddities
            let read = deliverer.Deliver(type, With(deliverer.Payload(page.Example), way, oddity))
            where read.GetType() != record
            select $"{way} = {oddity}: read as {read.GetType().Name}";

        Assert.Empty(lost);
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void An_event_with_new_fields_is_read(string vendor, string type)
    {
        IEventVendor deliverer = EventVendors.ByName[vendor];
        EventContract page = EventVendors.Contract(vendor, type);
        JsonObject payload = deliverer.Payload(page.Example);
        payload["a_new_field"] = "new";
        payload["a_new_object"] = new JsonObject { ["id"] = 1 };

        VendorEvent read = deliverer.Deliver(type, payload);

        Assert.Equal(RecordOf(vendor, page), read.GetType());
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void An_event_that_says_nothing_is_read_as_nulls_and_empty_lists(string vendor, string type)
    {
        IEventVendor deliverer = EventVendors.ByName[vendor];
        EventContract page = EventVendors.Contract(vendor, type);

        VendorEvent read = deliverer.Deliver(type, []);

        Assert.Equal(RecordOf(vendor, page), read.GetType());
        Assert.Empty(JsonGraph.WireProperties(read.GetType())
            .Where(property => property.GetValue(read) is not (null or System.Collections.ICollection { Count: 0 }))
            .Select(Library.NameOf));
    }

    private static Type RecordOf(string vendor, EventContract page) => EventVendors.ByName[vendor].DeliverExample(page.Type, page.Example).GetType();

    private static bool IsUnknown(Type record) => record.Name.StartsWith("Unknown", StringComparison.Ordinal);

    private static JsonObject With(JsonObject payload, string way, string value)
    {
        WireWay.Parent(payload, way)![WireWay.Name(way)] = JsonNode.Parse(value);
        return payload;
    }
}
