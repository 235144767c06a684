namespace MeetingApis.Json;

/// <summary>A converter whose values can stand in a query too, in the form that they have in a body.</summary>
internal interface IQueryFormat
{
    string Format(object value);
}
