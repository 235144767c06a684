global using System;
global using System.Collections.Generic;
global using System.Linq;
global using System.Net.Http;
global using System.Text.Json.Serialization;
global using System.Threading;
global using System.Threading.Tasks;
global using MeetingApis.Internal;
