using System.Text.Json.Nodes;

namespace MeetingApis.Tests.Events;

/// <summary>How a vendor delivers events, for the theories about all of them. A class that implements it falls under every theory.</summary>
internal interface IEventVendor
{
    /// <summary>The name of the vendor's file below <c>tests/EventContracts</c>.</summary>
    string Name { get; }

    /// <summary>A page's example as JSON.</summary>
    JsonObject Payload(JsonNode example) => example.DeepClone().AsObject();

    /// <summary>Packs an event as the vendor does, and reads it with the vendor's reader.</summary>
    /// <param name="type">The vendor's name of the event.</param>
    /// <param name="payload">The event without its envelope.</param>
    VendorEvent Deliver(string type, JsonObject payload);

    /// <summary>Packs a page's example, in the form that the page shows.</summary>
    VendorEvent DeliverExample(string type, JsonNode example) => Deliver(type, Payload(example));
}
