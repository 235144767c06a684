global using MeetingApis.Internal;
#if !NET9_0_OR_GREATER
// .NET 8 locks any object.
global using Lock = System.Object;
#endif
